/** The popover method that the unit tests' DOM lacks; what it shows is tested in real browsers. */
HTMLElement.prototype.togglePopover ??= () => false;
