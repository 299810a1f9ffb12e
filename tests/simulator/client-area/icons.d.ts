// lucide has types for its main entry only, which loads 1,600 icons at once.
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: import('lucide').IconNode;
  export default icon;
}
