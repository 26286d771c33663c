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
    ],
    targets: [
        .target(name: "StrictJSON", swiftSettings: settings),
        .target(name: "WebhookEvents", dependencies: ["StrictJSON"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
