import Foundation
import Synchronization
import WebhookReceiver

/// Prints the memory per delivery in `MemoryDeliveryStore`, in bytes: from 100,000 deliveries until the
/// default budget is full, and then until all deliveries were replaced by new ones three times. Needs Linux.
@main
struct StoreMemory {
    private enum Kind: String, CaseIterable {
        case signedIdentifier = "a signed identifier"
        case signedBody = "a signed body with an unsigned identifier"
    }

    /// 500 deliveries per second.
    private static let interval: TimeInterval = 0.002

    static func main() async throws {
        if let name = CommandLine.arguments.dropFirst().first {
            guard let kind = Kind(rawValue: name) else { exit(64) }
            return await measure(kind)
        }
        // A separate process for each kind, since freed memory still counts as memory of the process.
        for kind in Kind.allCases {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments = [kind.rawValue]
            try process.run()
            process.waitUntilExit()
        }
    }

    private static func measure(_ kind: Kind) async {
        let number = Atomic(0)
        let start = memory
        let store = MemoryDeliveryStore(now: {
            Date(timeIntervalSince1970: Double(number.load(ordering: .relaxed)) * interval)
        })
        print(kind.rawValue)
        var sizes: [Int] = []
        var (count, isFull, total) = (0, false, 0)
        repeat {
            for _ in 0..<100_000 {
                let number = number.add(1, ordering: .relaxed).newValue
                if case .claimed(let claim) = store.claim(request(kind, number)) {
                    store.commit(claim)
                }
            }
            let before = count
            (count, total) = (store.count, total + 100_000)
            if !isFull, count == before {
                report("until it is full", sizes)
                sizes = []
                isFull = true
            }
            sizes.append((memory - start) / count)
        } while !isFull || total < 4 * count
        report("full, with \(count) deliveries", sizes)
    }

    private static func report(_ time: String, _ sizes: [Int]) {
        let average = sizes.reduce(0, +) / max(sizes.count, 1)
        print("  \(time): \(sizes.min() ?? 0) to \(sizes.max() ?? 0) bytes, on average \(average)")
    }

    private static func request(_ kind: Kind, _ number: Int) -> ClaimRequest {
        let id = DeliveryID(rawValue: "webhooks/signed/msg_\(number)")
        guard kind == .signedBody else { return ClaimRequest(id: id, isSigned: true) }
        let body = DeliveryID(rawValue: "webhooks/content/\(number)")
        return ClaimRequest(
            id: id, isSigned: true, body: SignedBody(id: body, type: "push", hasOneType: true))
    }

    /// The memory of the process, in bytes.
    private static var memory: Int {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return (line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) * 1024
    }
}
