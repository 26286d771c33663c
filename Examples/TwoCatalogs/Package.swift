// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "TwoCatalogs",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-webhook-events", path: "../..")
    ],
    targets: [
        .target(
            name: "Warehouse",
            dependencies: [
                .product(name: "WebhookEvents", package: "swift-webhook-events")
            ],
            plugins: [
                .plugin(name: "GenerateWebhookEvents", package: "swift-webhook-events")
            ]),
        .testTarget(name: "WarehouseTests", dependencies: ["Warehouse"]),
    ],
    swiftLanguageModes: [.v6]
)
