// swift-format-ignore-file
// Generated from mail.events.json by webhook-events-generator.


