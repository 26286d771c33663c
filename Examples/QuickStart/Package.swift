// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "QuickStart",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-webhook-events", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "QuickStart",
            dependencies: [
                .product(name: "WebhookEvents", package: "swift-webhook-events")
            ],
            plugins: [
                .plugin(name: "GenerateWebhookEvents", package: "swift-webhook-events")
            ])
    ],
    swiftLanguageModes: [.v6]
)
