// swift-tools-version: 6.2

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
        .plugin(name: "GenerateWebhookEvents", targets: ["GenerateWebhookEvents"]),
        .plugin(name: "GenerateWebhookEventsCommand", targets: ["GenerateWebhookEventsCommand"]),
        .executable(name: "webhook-events-generator", targets: ["webhook-events-generator"]),
    ],
    targets: [
        .target(name: "StrictJSON", swiftSettings: settings),
        .target(name: "EventCatalog", dependencies: ["StrictJSON"], swiftSettings: settings),
        .target(
            name: "EventCodeGeneration", dependencies: ["EventCatalog", "StrictJSON"],
            swiftSettings: settings),
        .executableTarget(
            name: "webhook-events-generator",
            dependencies: ["EventCatalog", "EventCodeGeneration"],
            swiftSettings: settings),
        .target(name: "WebhookEvents", dependencies: ["StrictJSON"], swiftSettings: settings),
        .target(
            name: "CheckoutEvents", dependencies: ["WebhookEvents"],
            path: "Generated/CheckoutEvents",
            swiftSettings: settings),
        .testTarget(
            name: "AdoptionTests", exclude: ["Fixtures"], swiftSettings: settings),
        .plugin(
            name: "GenerateWebhookEvents", capability: .buildTool(),
            dependencies: ["webhook-events-generator"]),
        .plugin(
            name: "GenerateWebhookEventsCommand",
            capability: .command(
                intent: .custom(
                    verb: "generate-webhook-events",
                    description: "Generates Swift code for event catalogs into the package."),
                permissions: [
                    .writeToPackageDirectory(reason: "The generated code is written there.")
                ]),
            dependencies: ["webhook-events-generator"]),
        .testTarget(
            name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: settings),
        .testTarget(
            name: "WebhookEventsTests", dependencies: ["WebhookEvents", "CheckoutEvents"],
            exclude: ["Fixtures/Catalogs"],
            swiftSettings: settings),
        .testTarget(
            name: "EventCatalogTests", dependencies: ["EventCatalog", "StrictJSON"],
            swiftSettings: settings),
        .testTarget(
            name: "EventCodeGenerationTests",
            dependencies: ["EventCodeGeneration", "EventCatalog", "StrictJSON", "WebhookEvents"],
            swiftSettings: settings),
        .testTarget(
            name: "GeneratorToolTests", dependencies: ["webhook-events-generator"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
