// This module has no declarations. That it can be imported says that `WebhookEvents` supports generated code
// of format 1, for which generated files ask with `#if canImport(WebhookEventsFormat1)`. Otherwise they
// consist of one `#error`. See "Versions of generated code" in CONTRIBUTING.md.
