// swift-format-ignore-file
// Generated from line.events.json by webhook-events-generator.


