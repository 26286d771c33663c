// swift-format-ignore-file
// Generated from unions.events.json by webhook-events-generator.


