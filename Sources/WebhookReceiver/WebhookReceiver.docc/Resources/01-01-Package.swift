// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v13)],
    targets: [
        .target(
            name: "Shop")
    ]
)
