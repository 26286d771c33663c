// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(
            url: "https://github.com/OWNER/swift-webhook-events",
            .upToNextMinor(from: "0.1.0"), traits: ["Receiver"])
    ],
    targets: [
        .target(
            name: "Shop",
            dependencies: [
                .product(name: "WebhookEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
            ],
            plugins: [
                .plugin(name: "GenerateWebhookEvents", package: "swift-webhook-events")
            ])
    ]
)
