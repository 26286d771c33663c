// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "ShopServer",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(
            name: "swift-webhook-events", path: "../..",
            traits: ["Hummingbird", "Observability", "SQLite"]),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        .executableTarget(
            name: "ShopServer",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookHummingbird", package: "swift-webhook-events"),
                .product(name: "WebhookObservability", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookStores", package: "swift-webhook-events"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ]),
        .testTarget(
            name: "ShopServerTests",
            dependencies: [
                "ShopServer",
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookSending", package: "swift-webhook-events"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Metrics", package: "swift-metrics"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
