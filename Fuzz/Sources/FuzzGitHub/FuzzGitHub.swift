import Fuzzing
import GitHubEvents
import WebhookEvents

// libFuzzer calls from one thread.
nonisolated(unsafe) private let check = EventCheck<GithubEvent>(
    catalog: FuzzFile.json("github.events.json"))

/// The decoder of a large catalog, with types in header fields, and hundreds of records and unions.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGitHub(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    check.check(FuzzInput.message(FuzzInput.bytes(data, count)))
    return 0
}
