// swift-tools-version: 6.2

import PackageDescription

let features: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let settings = features + [.strictMemorySafety()]

/// The client and the server of the command line tool, and what their API consists of.
let http: [Target.Dependency] = [
    ("AsyncHTTPClient", "async-http-client"), ("HTTPTypes", "swift-http-types"),
    ("Hummingbird", "hummingbird"), ("HummingbirdCore", "hummingbird"),
    ("Logging", "swift-log"),
    ("NIOConcurrencyHelpers", "swift-nio"), ("NIOCore", "swift-nio"),
    ("NIOHTTP1", "swift-nio"), ("NIOPosix", "swift-nio"),
    ("NIOHTTPTypes", "swift-nio-extras"), ("NIOSSL", "swift-nio-ssl"),
    ("ServiceLifecycle", "swift-service-lifecycle"),
    ("UnixSignals", "swift-service-lifecycle"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["HTTP"])) }

/// Cryptography and conversions of the receiver, each behind a trait.
let receiving: [Target.Dependency] =
    [
        .product(
            name: "Crypto", package: "swift-crypto",
            condition: .when(
                platforms: [.linux, .android, .windows, .wasi, .openbsd], traits: ["Receiver"]))
    ]
    + [
        ("CryptoExtras", "swift-crypto", "Certificates"),
        ("SwiftASN1", "swift-asn1", "Certificates"),
        ("X509", "swift-certificates", "Certificates"),
        ("HTTPTypes", "swift-http-types", "HTTPTypes"),
        ("ServiceLifecycle", "swift-service-lifecycle", "ServiceLifecycle"),
    ].map { .product(name: $0, package: $1, condition: .when(traits: [$2])) }

/// The adapter for Hummingbird, and what its API consists of.
let hummingbird: [Target.Dependency] = [
    ("HTTPTypes", "swift-http-types"), ("Hummingbird", "hummingbird"),
    ("HummingbirdCore", "hummingbird"), ("NIOCore", "swift-nio"), ("NIOHTTP1", "swift-nio"),
    ("NIOHTTPTypes", "swift-nio-extras"), ("ServiceLifecycle", "swift-service-lifecycle"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["Hummingbird"])) }

/// Logs, metrics and traces.
let observability: [Target.Dependency] = [
    ("Logging", "swift-log"), ("Metrics", "swift-metrics"),
    ("Tracing", "swift-distributed-tracing"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["Observability"])) }

/// Databases.
let databases: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
    .target(name: "CLibPQ", condition: .when(traits: ["PostgreSQL"])),
    .product(
        name: "ServiceLifecycle", package: "swift-service-lifecycle",
        condition: .when(traits: ["ServiceLifecycle"])),
]

let package = Package(
    name: "swift-webhook-events",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .library(name: "WebhookEvents", targets: ["WebhookEvents"]),
        .library(name: "CheckoutEvents", targets: ["CheckoutEvents", "CheckoutAPI"]),
        .library(name: "WebhookReceiver", targets: ["WebhookReceiver"]),
        .library(name: "DeliveryRecording", targets: ["DeliveryRecording"]),
        .library(name: "WebhookSending", targets: ["WebhookSending"]),
        .library(name: "WebhookTesting", targets: ["WebhookTesting"]),
        .library(name: "WebhookStores", targets: ["WebhookStores"]),
        .library(name: "WebhookHummingbird", targets: ["WebhookHummingbird"]),
        .library(name: "WebhookObservability", targets: ["WebhookObservability"]),
        .plugin(name: "GenerateWebhookEvents", targets: ["GenerateWebhookEvents"]),
        .plugin(name: "GenerateWebhookEventsCommand", targets: ["GenerateWebhookEventsCommand"]),
        .plugin(name: "WebhookEventsCommand", targets: ["WebhookEventsCommand"]),
        .executable(name: "webhook-events-generator", targets: ["webhook-events-generator"]),
        .executable(name: "webhook-events", targets: ["webhook-events"]),
    ],
    traits: [
        .trait(name: "CLI", description: "The command line tool 'webhook-events'."),
        .trait(
            name: "Receiver", description: "The libraries 'WebhookReceiver' and 'WebhookSending'."),
        .trait(
            name: "HTTP", description: "HTTP of the command line: send, drill, replay, listen.",
            enabledTraits: ["CLI", "Receiver", "Hummingbird"]),
        .trait(
            name: "Certificates",
            description: "Signatures with RSA and certificates: SNS, PayPal, Pub/Sub, App Store.",
            enabledTraits: ["Receiver"]),
        .trait(
            name: "HTTPTypes", description: "Conversions for swift-http-types.",
            enabledTraits: ["Receiver"]),
        .trait(
            name: "ServiceLifecycle", description: "Services for swift-service-lifecycle.",
            enabledTraits: ["Receiver"]),
        .trait(
            name: "Hummingbird", description: "The library 'WebhookHummingbird'.",
            enabledTraits: ["HTTPTypes", "ServiceLifecycle"]),
        .trait(
            name: "Observability", description: "The library 'WebhookObservability'.",
            enabledTraits: ["Receiver"]),
        .trait(
            name: "SQLite", description: "Stores in SQLite; needs its library and headers.",
            enabledTraits: ["ServiceLifecycle"]),
        .trait(
            name: "PostgreSQL", description: "Stores in PostgreSQL; needs libpq and its headers.",
            enabledTraits: ["ServiceLifecycle"]),
        .trait(
            name: "Development", description: "All traits that need no library of the system.",
            enabledTraits: ["HTTP", "Certificates", "Observability"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/jpsim/Yams", "5.0.1"..<"7.0.0"),
        // Only for further traits: without them, they are neither resolved nor compiled.
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.15.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        .target(name: "StrictJSON", exclude: ["README.md"], swiftSettings: settings),
        .target(name: "SchemaValidation", dependencies: ["StrictJSON"], swiftSettings: settings),
        .target(
            name: "EventCatalog", dependencies: ["SchemaValidation", "StrictJSON"],
            swiftSettings: settings),
        .target(
            name: "EventCodeGeneration",
            dependencies: ["EventCatalog", "SchemaValidation", "StrictJSON"],
            swiftSettings: settings),
        .target(
            name: "CatalogFiles", dependencies: ["EventCatalog", "EventCodeGeneration"],
            swiftSettings: settings),
        .executableTarget(
            name: "webhook-events-generator",
            dependencies: ["CatalogFiles", "EventCatalog", "EventCodeGeneration"],
            swiftSettings: settings),
        .target(
            name: "CatalogDecoding",
            dependencies: ["EventCatalog", "EventCodeGeneration", "StrictJSON", "WebhookEvents"],
            swiftSettings: settings),
        .target(
            name: "CatalogDiff",
            dependencies: [
                "CatalogDecoding", "EventCatalog", "EventCodeGeneration", "StrictJSON",
                "WebhookEvents",
            ],
            swiftSettings: settings),
        .target(
            name: "CatalogDocs",
            dependencies: ["EventCatalog", "EventCodeGeneration", "StrictJSON"],
            swiftSettings: settings),
        .target(
            name: "CatalogExport",
            dependencies: [
                "EventCatalog", "EventCodeGeneration", "SchemaValidation", "StrictJSON",
            ],
            swiftSettings: settings),
        .target(
            name: "CatalogImport",
            dependencies: [
                "CatalogDecoding", "CatalogExport", "EventCatalog", "SchemaValidation",
                "StrictJSON",
                "WebhookEvents",
            ],
            swiftSettings: settings),
        .target(
            name: "DeliveryRecording", dependencies: ["StrictJSON", "WebhookEvents"],
            swiftSettings: settings),
        .target(
            name: "CatalogInference",
            dependencies: [
                "CatalogDecoding", "CatalogImport", "EventCatalog", "EventCodeGeneration",
                "StrictJSON", "WebhookEvents",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "webhook-events",
            dependencies: [
                "CatalogDecoding", "CatalogDiff", "CatalogDocs", "CatalogExport", "CatalogFiles",
                "CatalogImport", "CatalogInference", "DeliveryRecording", "EventCatalog",
                "EventCodeGeneration", "SchemaValidation", "StrictJSON", "WebhookEvents",
                "WebhookHummingbird", "WebhookReceiver", "WebhookSending", "WebhookStores",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["CLI"])),
                .product(name: "Yams", package: "Yams", condition: .when(traits: ["CLI"])),
            ] + http,
            // Without strict memory safety: it uses sockets, whose API has unsafe pointers.
            swiftSettings: features),
        .target(
            name: "WebhookEvents", dependencies: ["StrictJSON", "WebhookEventsFormat1"],
            swiftSettings: settings),
        // Generated code is only compiled if this module can be imported.
        .target(name: "WebhookEventsFormat1", swiftSettings: settings),
        .target(
            name: "WebhookReceiver",
            dependencies: [
                "DeliveryRecording", "StrictJSON", "WebhookEvents",
            ] + receiving,
            exclude: ["README.md", "providers.md"], swiftSettings: settings),
        .target(
            name: "WebhookHummingbird",
            dependencies: ["WebhookEvents", "WebhookReceiver"] + hummingbird,
            swiftSettings: settings),
        .target(
            name: "WebhookObservability",
            dependencies: ["WebhookEvents", "WebhookReceiver"] + observability,
            swiftSettings: settings),
        .target(
            name: "WebhookStores", dependencies: ["WebhookEvents", "WebhookReceiver"] + databases,
            exclude: ["README.md"],
            // Without strict memory safety: it uses a C library, whose API has unsafe pointers.
            swiftSettings: features),
        // Without pkg-config: users without the library would see a warning.
        .systemLibrary(name: "CLibPQ"),
        .target(
            name: "WebhookSending",
            dependencies: ["StrictJSON", "WebhookEvents", "WebhookReceiver"],
            exclude: ["README.md"], swiftSettings: settings),
        .target(
            name: "WebhookTesting",
            dependencies: [
                "DeliveryRecording", "WebhookEvents", "WebhookReceiver", "WebhookSending",
            ], exclude: ["README.md"], swiftSettings: settings),
        .target(
            name: "CheckoutEvents", dependencies: ["WebhookEvents"],
            path: "Generated/CheckoutEvents",
            swiftSettings: settings),
        .target(
            name: "CheckoutAPI", dependencies: ["CheckoutEvents", "WebhookEvents"],
            swiftSettings: settings),
        .testTarget(
            name: "AdoptionTests", dependencies: ["TestSupport"], exclude: ["Fixtures"],
            swiftSettings: settings),
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
                    .writeToPackageDirectory(
                        reason: "Writes the generated code, and nothing with '--check'")
                ]),
            dependencies: ["webhook-events-generator"]),
        // Without permissions, which SwiftPM would ask for even if a command only reads.
        .plugin(
            name: "WebhookEventsCommand",
            capability: .command(
                intent: .custom(
                    verb: "webhook-events",
                    description: "Checks, compares, imports and documents event catalogs."))),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SchemaValidationTests",
            dependencies: ["EventCodeGeneration", "SchemaValidation", "StrictJSON", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "WebhookEventsTests",
            dependencies: [
                "CatalogDecoding", "CatalogFiles", "CheckoutEvents", "CorpusDriver", "EventCatalog",
                "EventCodeGeneration", "StrictJSON", "TestSupport", "WebhookEvents",
                "catalog-driver",
            ],
            exclude: ["Fixtures/Catalogs", "Fixtures/Unions/unions.events.json"],
            swiftSettings: settings),
        .testTarget(
            name: "CheckoutAPITests",
            dependencies: ["CheckoutAPI", "CheckoutEvents", "WebhookEvents"],
            swiftSettings: settings),
        .testTarget(
            name: "WebhookReceiverTests",
            dependencies: [
                "CheckoutEvents", "DeliveryRecording", "StrictJSON", "TestSupport", "WebhookEvents",
                "WebhookReceiver",
                .product(
                    name: "JWTKit", package: "jwt-kit",
                    condition: .when(traits: ["Development"])),
                .product(
                    name: "Logging", package: "swift-log",
                    condition: .when(traits: ["ServiceLifecycle"])),
            ] + receiving,
            swiftSettings: settings),
        .testTarget(
            name: "WebhookHummingbirdTests",
            dependencies: [
                "CheckoutEvents", "TestSupport", "WebhookEvents", "WebhookHummingbird",
                "WebhookReceiver",
                .product(
                    name: "HummingbirdTesting", package: "hummingbird",
                    condition: .when(traits: ["Hummingbird"])),
            ] + hummingbird,
            swiftSettings: settings),
        .testTarget(
            name: "WebhookObservabilityTests",
            dependencies: [
                "CheckoutEvents", "TestSupport", "WebhookEvents", "WebhookObservability",
                "WebhookReceiver",
                .product(
                    name: "InMemoryTracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Observability"])),
                .product(
                    name: "MetricsTestKit", package: "swift-metrics",
                    condition: .when(traits: ["Observability"])),
            ] + observability,
            swiftSettings: settings),
        .testTarget(
            name: "WebhookSendingTests",
            dependencies: [
                "CheckoutEvents", "StrictJSON", "TestSupport", "WebhookEvents", "WebhookReceiver",
                "WebhookSending",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WebhookTestingTests",
            dependencies: [
                "CheckoutEvents", "DeliveryRecording", "WebhookEvents", "WebhookReceiver",
                "WebhookTesting",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "CheckoutEvents", "DeliveryRecording", "EventCodeGeneration", "TestSupport",
                "WebhookEvents", "WebhookReceiver", "WebhookSending", "WebhookTesting",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EventCatalogTests", dependencies: ["EventCatalog", "StrictJSON"],
            swiftSettings: settings),
        .testTarget(
            name: "EventCodeGenerationTests",
            dependencies: [
                "EventCodeGeneration", "EventCatalog", "SchemaValidation", "StrictJSON",
                "TestSupport",
                "WebhookEvents",
            ],
            swiftSettings: settings),
        .target(
            name: "CorpusDriver", dependencies: ["TestSupport", "WebhookEvents"],
            path: "Tests/CorpusDriver", swiftSettings: settings),
        // Decodes without generated code; 'scripts/corpora.sh' compares the results.
        .executableTarget(
            name: "catalog-driver",
            dependencies: ["CatalogDecoding", "CatalogFiles", "CorpusDriver", "WebhookEvents"],
            path: "Tests/CatalogDriver", swiftSettings: settings),
        // Compares results with those of the vendors' libraries; 'scripts/interop.sh' runs it.
        .executableTarget(
            name: "interop-driver",
            dependencies: ["StrictJSON", "WebhookEvents", "WebhookReceiver", "WebhookSending"],
            path: "Tests/InteropDriver", swiftSettings: settings),
        .testTarget(
            name: "CorpusDriverTests",
            dependencies: [
                "CatalogDecoding", "CheckoutEvents", "CorpusDriver", "EventCatalog",
                "EventCodeGeneration", "TestSupport", "WebhookEvents", "catalog-driver",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogDiffTests",
            dependencies: [
                "CatalogDecoding", "CatalogDiff", "EventCatalog", "EventCodeGeneration",
                "StrictJSON", "TestSupport", "WebhookEvents",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogExportTests",
            dependencies: [
                "CatalogExport", "CatalogFiles", "CatalogImport", "EventCatalog",
                "EventCodeGeneration", "SchemaValidation", "StrictJSON", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogImportTests",
            dependencies: [
                "CatalogDecoding", "CatalogImport", "EventCatalog", "EventCodeGeneration",
                "StrictJSON", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogDocsTests",
            dependencies: [
                "CatalogDecoding", "CatalogDocs", "EventCatalog", "EventCodeGeneration",
                "StrictJSON", "TestSupport", "WebhookEvents",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogFilesTests",
            dependencies: ["CatalogFiles", "EventCatalog", "EventCodeGeneration", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "CatalogInferenceTests",
            dependencies: [
                "CatalogDecoding", "CatalogInference", "EventCatalog", "EventCodeGeneration",
                "StrictJSON", "TestSupport", "WebhookEvents",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DeliveryRecordingTests",
            dependencies: ["DeliveryRecording", "StrictJSON", "TestSupport", "WebhookEvents"],
            swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "CatalogDecoding", "CatalogFiles", "CheckoutEvents", "DeliveryRecording",
                "SchemaValidation", "StrictJSON", "TestSupport", "WebhookEvents",
                "WebhookHummingbird", "WebhookReceiver", "WebhookSending",
                "webhook-events", "webhook-events-generator",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["CLI"])),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GeneratorToolTests", dependencies: ["TestSupport", "webhook-events-generator"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// The Swift Package Index builds documentation with the default traits, and sets this variable only then. Without
// PostgreSQL, whose library its machines lack.
if Context.environment["SPI_GENERATE_DOCS"] != nil {
    package.traits.insert(
        .default(enabledTraits: ["Certificates", "Hummingbird", "Observability", "SQLite"]))
}
