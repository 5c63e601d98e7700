// How a request is written for an endpoint, and how its answer is read.

const asForm = (request, extra) => {
  const { scope, ...pairs } = request;
  const all = [...Object.entries(pairs), ...(scope ?? []).map((one) => ["scope", one]), ...extra];
  return { type: "application/x-www-form-urlencoded", body: new URLSearchParams(all).toString() };
};

const asJson = (request, extra) => ({
  type: "application/json",
  body: JSON.stringify({ ...request, ...Object.fromEntries(extra) }),
});

const asFides = (request, policies) => {
  const rows = policies.split(/\s+/).map((row) => row.split("="));
  const key = rows.find(([kind, key]) => kind === request.kind && key)?.[1];
  if (!key) return undefined;
  const contact = request.contact.trim();
  const labelled = (label, value) => ({ label, value });
  const identity = {};
  if (/^\S*@\S*$/.test(contact)) identity.email = contact;
  else if (/^[\d +\-()]+$/.test(contact)) identity.phone_number = contact;
  if (request.identifier) identity.customer_id = labelled("customer_id", request.identifier);
  const fields = {};
  for (const [name, value] of Object.entries(request)) {
    if (name !== "identifier") fields[name] = labelled(name, name === "scope" ? value.join(" ") : value);
  }
  const one = { identity, custom_privacy_request_fields: fields, policy_key: key, source: "Privacy Center" };
  return { type: "application/json", body: JSON.stringify([one]) };
};

/** What a request is as a message; undefined where it cannot be sent. */
export const write = ({ dialect, policies }, request, extra) => {
  if (dialect === "fides") return asFides(request, policies);
  return ["json", "seloste"].includes(dialect) ? asJson(request, extra) : asForm(request, extra);
};

const text = (value) => (typeof value === "string" && value ? value : undefined);
const list = (value) => (Array.isArray(value) ? value : []);

/** What of an answer matters; no name means two things in two dialects. */
export const readAnswer = (exchange, asked) => {
  const header = (name) =>
    new RegExp(`^${name}:\\s*(.*?)\\s*$`, "im").exec(exchange.getAllResponseHeaders() ?? "")?.[1];
  let json;
  try {
    json = JSON.parse(exchange.responseText);
  } catch {}
  json ??= {};
  const errors = [...list(json.errors), ...list(json.failed), ...list(json.detail)];
  const truths = [json.ok, json.success].filter((value) => typeof value === "boolean");
  const says = (value) => Boolean(value) && (!Array.isArray(value) || value.length > 0);
  const ended = exchange.responseURL;
  return {
    status: exchange.status,
    good: exchange.status >= 200 && exchange.status < 300,
    bad: exchange.status >= 400 && exchange.status < 500 && ![408, 425, 429].includes(exchange.status),
    problem: /^application\/problem\+json\s*(;|$)/i.test(header("content-type") ?? ""),
    wait: Number(header("retry-after") ?? NaN),
    redirected: ended && ended !== asked ? ended : undefined,
    reference: text(json.reference) ?? text(list(json.succeeded)[0]?.id),
    received: text(json.received_at),
    due: text(json.due_at),
    page: /^text\/html\s*(;|$)/i.test(header("content-type") ?? "") || /^\s*</.test(exchange.responseText),
    ok: truths.includes(false) ? false : truths[0],
    complains: says(json.error) || says(json.errors),
    next: text(json.next),
    complaint: text(json.detail) ?? text(json.error) ?? text(json.message),
    errors: errors.map((error) => ({
      field: text(error?.field) ?? "",
      code: text(error?.code) ?? text(error?.type) ?? "",
      message: text(error?.message) ?? text(error?.msg) ?? "",
    })),
  };
};

/** What each dialect takes for its answer's meaning. */
export const SIGNS = {
  form: (answer, { successUrl }) => {
    const plain = (url) => url?.split("#")[0];
    const objects = answer.ok === false || answer.complains || answer.errors.length > 0;
    const says = [201, 202].includes(answer.status) || answer.ok || answer.reference;
    const arrived = successUrl && plain(answer.redirected) === plain(successUrl);
    if (!objects && ((answer.good && says && !answer.page) || arrived)) return "accepted";
    return answer.bad && (answer.problem || answer.errors.length) ? "rejected" : "unknown";
  },
  seloste: (answer) => {
    if (answer.status === 201 && answer.reference) return "accepted";
    return answer.bad && answer.problem ? "rejected" : "unknown";
  },
  formspree: (answer) => {
    const objects = answer.errors.length > 0 || answer.complaint;
    if (answer.good && !objects && answer.ok !== false && (answer.ok || answer.next)) return "accepted";
    return answer.bad && objects ? "rejected" : "unknown";
  },
  netlify: (answer, { trust }) => (trust && answer.good ? "accepted" : "unknown"),
  web3forms: (answer) => {
    if (answer.ok && answer.good) return "accepted";
    return answer.ok === false && (answer.bad || answer.status >= 500) ? "rejected" : "unknown";
  },
  basin: (answer, { trust }) => {
    const objects = answer.complaint || answer.errors.length || answer.ok === false;
    if (answer.good && (answer.ok || trust) && answer.ok !== false && !answer.complains && !answer.errors.length) return "accepted";
    return answer.bad && objects ? "rejected" : "unknown";
  },
  fides: (answer) => {
    if (answer.errors.length && (answer.good || answer.bad)) return "rejected";
    return answer.good && answer.reference ? "accepted" : "unknown";
  },
};
SIGNS.json = SIGNS.form;
