// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let events = Target.Dependency.product(name: "WebhookEvents", package: "swift-webhook-events")
let library = Target.Dependency.product(name: "Benchmark", package: "benchmark")

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-webhook-events", path: "..", traits: ["Receiver"]),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        // Without its trait, the library does not count allocations; the target AllocationCount does.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .target(name: "AllocationCount"),
        .target(
            name: "Measuring", dependencies: ["AllocationCount", events, library],
            swiftSettings: settings),
        .target(
            name: "CheckoutWorkload",
            dependencies: [
                "Measuring", events, library,
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
            ],
            swiftSettings: settings),
        .target(
            name: "GitHubWorkload", dependencies: ["Measuring", events, library],
            swiftSettings: settings),
        .executableTarget(
            name: "checkout-benchmarks", dependencies: ["CheckoutWorkload", "Measuring"],
            swiftSettings: settings),
        .executableTarget(
            name: "checkout-profile", dependencies: ["CheckoutWorkload"],
            swiftSettings: settings),
        .executableTarget(
            name: "github-profile", dependencies: ["GitHubWorkload"], swiftSettings: settings),
        .executableTarget(
            name: "event-memory",
            dependencies: ["AllocationCount", "CheckoutWorkload", "GitHubWorkload"],
            swiftSettings: settings),
        .executableTarget(
            name: "all-benchmarks",
            dependencies: ["CheckoutWorkload", "GitHubWorkload", "Measuring"],
            swiftSettings: settings),
        .target(
            name: "GrowthWorkload", dependencies: ["Measuring", events, library],
            swiftSettings: settings),
        .executableTarget(
            name: "growth-benchmarks", dependencies: ["GrowthWorkload"],
            swiftSettings: settings),
        .target(
            name: "ArrayWorkload", dependencies: ["Measuring", events, library],
            swiftSettings: settings),
        .executableTarget(
            name: "array-benchmarks", dependencies: ["ArrayWorkload"],
            swiftSettings: settings),
        .target(
            name: "ReceiverWorkload",
            dependencies: [
                "CheckoutWorkload", "Measuring", events, library,
                .product(name: "CheckoutEvents", package: "swift-webhook-events"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "WebhookReceiver", package: "swift-webhook-events"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "receiver-benchmarks", dependencies: ["Measuring", "ReceiverWorkload"],
            swiftSettings: settings),
        .executableTarget(
            name: "store-memory",
            dependencies: [.product(name: "WebhookReceiver", package: "swift-webhook-events")],
            swiftSettings: settings),
        .executableTarget(
            name: "Decoding", dependencies: ["CheckoutWorkload", "Measuring", library],
            path: "Benchmarks/Decoding", swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
