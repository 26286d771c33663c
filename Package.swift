// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "swift-webhook-events",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .library(name: "WebhookEvents", targets: ["WebhookEvents"]),
        .library(name: "CheckoutEvents", targets: ["CheckoutEvents"]),
        .executable(name: "webhook-events-generator", targets: ["webhook-events-generator"]),
    ],
    targets: [
        .target(name: "StrictJSON", swiftSettings: settings),
        .target(name: "EventCatalog", dependencies: ["StrictJSON"], swiftSettings: settings),
        .target(
            name: "EventCodeGeneration", dependencies: ["EventCatalog", "StrictJSON"],
            swiftSettings: settings),
        .executableTarget(
            name: "webhook-events-generator", dependencies: ["EventCatalog", "EventCodeGeneration"],
            swiftSettings: settings),
        .target(name: "WebhookEvents", dependencies: ["StrictJSON"], swiftSettings: settings),
        .target(
            name: "CheckoutEvents", dependencies: ["WebhookEvents"], path: "Generated/CheckoutEvents",
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
