#if os(macOS) || os(Linux)
import Foundation
import Testing

/// Whether packages are built at all: that takes longer than all other tests.
enum AdopterBuilds {
    static let areWanted = ProcessInfo.processInfo.environment["WEBHOOK_EVENTS_ADOPTERS"] == "1"

    static let reason: Comment =
        "scripts/test-adopters.sh builds the packages of adopters, which takes minutes"
}
#endif
