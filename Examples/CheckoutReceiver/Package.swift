// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "CheckoutReceiver",
    platforms: [.macOS(.v15)],
    traits: [
        .trait(name: "SQLite", description: "The store of one machine, '--store sqlite:PATH'."),
        .trait(
            name: "PostgreSQL",
            description: "The store of several machines, '--store postgres:URL'; needs libpq."),
        .trait(
            name: "Development", description: "All stores, for the tests.",
            enabledTraits: ["SQLite", "PostgreSQL"]),
    ],
    dependencies: [
        .package(
            name: "swift-webhook-events", path: "../..",
            traits: [
                "Receiver", "ServiceLifecycle",
                .trait(name: "CLI", condition: .when(traits: ["Development"])),
                .trait(name: "SQLite", condition: .when(traits: ["SQLite"])),
                .trait(name: "PostgreSQL", condition: .when(traits: ["PostgreSQL"])),
            ]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.60.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .executableTarget(
            name: "CheckoutReceiver",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "WebhookStores", package: "swift-webhook-events"),
                .product(
                    name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]),
        .executableTarget(
            name: "store-throughput",
            dependencies: [
                .product(name: "WebhookEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookStores", package: "swift-webhook-events"),
            ]),
        .executableTarget(
            name: "SmallestReceiver",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ]),
        .testTarget(
            name: "CheckoutReceiverTests",
            dependencies: [
                "CheckoutReceiver",
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "WebhookEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "WebhookStores", package: "swift-webhook-events"),
                .product(
                    name: "webhook-events", package: "swift-webhook-events",
                    condition: .when(traits: ["Development"])),
                .product(
                    name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
