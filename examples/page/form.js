import init from "presend-web";
import { SendEmail } from "presend-web/tencent-ses";

const form = document.querySelector("form");
const { email, subject, name, send } = form.elements;
const inputs = { Destination: email, Subject: subject, Template: name };

/** Shows each issue beside its input, and tells whether one of them is an error. */
function hasErrors() {
  const payload = {
    FromEmailAddress: "Acme <noreply@mail.acme.com>",
    Destination: [email.value],
    Subject: subject.value,
    Template: { TemplateID: 99629, TemplateData: { name: name.value } },
  };
  const issues = SendEmail.validate(payload, { lang: navigator.language });
  for (const output of form.querySelectorAll("output")) output.value = "";
  for (const { path, severity, message } of issues) {
    const input = inputs[path[0]] ?? send;
    input.nextElementSibling.value += `${severity}: ${message} `;
  }
  return issues.some(({ severity }) => severity === "error");
}

init().then(() => {
  form.addEventListener("input", hasErrors);
  form.addEventListener("submit", (event) => {
    if (hasErrors()) event.preventDefault();
  });
  send.disabled = false;
});
