// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-webhook-events", path: "../..", traits: ["Receiver"])
    ],
    targets: [
        .target(
            name: "Shop",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events")
            ]),
        .executableTarget(
            name: "Publisher",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookSending", package: "swift-webhook-events"),
            ]),
        .executableTarget(
            name: "Function",
            dependencies: [
                "Shop",
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
            ]),
        .testTarget(
            name: "ShopTests",
            dependencies: [
                "Shop",
                .product(name: "DeliveryRecording", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookTesting", package: "swift-webhook-events"),
            ],
            resources: [.copy("deliveries.jsonl")]),
    ],
    swiftLanguageModes: [.v6]
)
