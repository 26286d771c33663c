// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator.


