// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator.


