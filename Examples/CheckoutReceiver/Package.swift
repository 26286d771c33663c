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
    ],
    dependencies: [
        .package(name: "swift-webhook-events", path: "../..", traits: ["Hummingbird"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.5.0"),
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
                .product(name: "WebhookHummingbird", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(
                    name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
                .target(name: "CLibPQ", condition: .when(traits: ["PostgreSQL"])),
            ]),
        .executableTarget(
            name: "SmallestReceiver",
            dependencies: [
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookHummingbird", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ]),
        .testTarget(
            name: "CheckoutReceiverTests",
            dependencies: [
                "CheckoutReceiver",
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "WebhookEvents", package: "swift-webhook-events"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
            ]),
        .systemLibrary(
            name: "CLibPQ", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    ],
    swiftLanguageModes: [.v6]
)
