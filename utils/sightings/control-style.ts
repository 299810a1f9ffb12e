/**
 * The one stylesheet of all controls. `!important` in `:host` wins over every rule of the page, also over
 * its `!important` ones, so no page can restyle or hide the control by accident.
 */
export const CONTROL_CSS = `
:host{all:initial!important;display:inline-block!important;position:relative!important;vertical-align:middle!important;
margin:-2px 0!important;margin-inline:8px 2px!important;font-family:inherit!important;direction:inherit!important;
--f:#1f2937;--b:#fff;--l:#b6bdc8;--h:#f1f3f6;--a:#1d4ed8;--g:#15803d;--r:#b42318}
:host([data-theme=dark]){--f:#e8eaee;--b:#23272f;--l:#59616e;--h:#30353f;--a:#8ab4ff;--g:#6ddc94;--r:#ff9d94}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;gap:5px;width:100%;
min-height:24px;padding:0 9px;border:1px solid var(--l);border-radius:6px;background:var(--b);color:var(--f);
font:500 12px/16px inherit;font-family:inherit;font-size:12px;font-weight:500;line-height:16px;white-space:nowrap;
cursor:pointer;user-select:none;-webkit-font-smoothing:antialiased}
button:hover{background:var(--h)}
button:active{transform:translateY(.5px)}
button:focus-visible{outline:2px solid var(--a);outline-offset:1px}
svg{width:13px;height:13px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;opacity:.75}
path+path{display:none}
.busy{cursor:default}
.busy svg,.done svg,.error svg{opacity:1}
.busy svg{animation:s .8s linear infinite}
.busy path,.done path,.error path{display:none}
.busy path:nth-child(2),.done path:nth-child(3),.error path:nth-child(4){display:inline}
.done svg{color:var(--g)}
.error svg{color:var(--r)}
@keyframes s{to{transform:rotate(1turn)}}
[popover]{box-sizing:border-box;position:absolute;inset:auto;margin:0;width:max-content;max-width:min(320px,92vw);padding:10px 12px;
border:1px solid var(--l);border-radius:8px;background:var(--b);color:var(--f);box-shadow:0 6px 20px #0003;
font-size:13px;font-weight:400;line-height:19px;white-space:normal;text-align:start;overflow:visible}
[popover]:not(:popover-open){display:none}
p{margin:0}
div div{display:flex;gap:8px;margin-top:8px}
div div button{width:auto}
.main{background:var(--f);color:var(--b);border-color:var(--f)}
.main:hover{background:var(--f);opacity:.88}
@media(prefers-reduced-motion:reduce){.busy svg{animation-duration:3s}button:active{transform:none}}
@media(forced-colors:active){button,[popover]{border-color:ButtonBorder}svg{opacity:1}}
`;
