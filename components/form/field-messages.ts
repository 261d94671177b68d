type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The element as a control that can be wrong, or nothing where it is a button or a fieldset. */
export function controlOf(element: Element): Control | undefined {
  return element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
    ? element
    : undefined;
}

/** What the browser already knows to be wrong, in our words, by field name; the server checks everything again. */
export function ownMessages(form: HTMLFormElement): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const element of form.elements) {
    const control = controlOf(element);
    if (!control?.name || control.validity.valid) continue;
    messages[control.name] ??= messageFor(control);
  }
  return messages;
}

function messageFor(control: Control): string {
  const { validity } = control;
  if (validity.valueMissing) {
    if (control instanceof HTMLSelectElement || control.type === "radio") return "Choose one.";
    if (control.type === "checkbox") return "Tick this to go on.";
    return "Fill this in.";
  }
  if (validity.typeMismatch && control.type === "email") {
    return "This does not look like an e-mail address. It needs a name, an @ and a domain.";
  }
  if (validity.tooShort && !(control instanceof HTMLSelectElement)) {
    return `At least ${control.minLength} characters; this has ${control.value.length}.`;
  }
  if (validity.tooLong && !(control instanceof HTMLSelectElement)) {
    return `At most ${control.maxLength} characters; this has ${control.value.length}.`;
  }
  // What is left has no words of ours; the browser's own are in the person's language.
  return control.validationMessage;
}
