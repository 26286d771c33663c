import Foundation
import WebhookEvents

extension DecodedOutcome: CustomStringConvertible {
    /// The outcome in one line, with the length and a digest of the payload.
    package var description: String {
        switch self {
        case .known(let event):
            "known \(event.index ?? -1) \(shown(event.type)), id \(shown(event.id)), "
                + "time \(event.time.map { "\($0.timeIntervalSince1970)" } ?? "none"), "
                + "source \(shown(event.source)), attributes \(event.attributes ?? "none"), payload \(event.payload?.digest ?? "none")"
        case .unknown(let type, let isExcluded, let id):
            "\(isExcluded ? "excluded" : "unknown") \(shown(type)), id \(shown(id))"
        case .malformed(let type, let error, let id):
            "malformed \(shown(type)), id \(shown(id)): \(error)"
        }
    }

    private func shown(_ text: String?) -> String { text.map { "'\($0)'" } ?? "none" }
}

extension [UInt8] {
    /// The number of bytes, and their FNV-1a hash.
    fileprivate var digest: String {
        let hash = reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(count):" + String(hash, radix: 16)
    }
}
