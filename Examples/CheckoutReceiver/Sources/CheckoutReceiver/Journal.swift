import CheckoutEvents
import Foundation
import WebhookEvents
import WebhookReceiver

/// The work of the shop: a line when it begins on an event, and one when it has ended.
struct Journal: Sendable {
    private let file: FileHandle?
    private let seconds: Double

    /// - Parameters:
    ///   - path: A file to which several processes may add lines; none unless given.
    ///   - seconds: How long the work on an event takes.
    init(path: String?, seconds: Double) throws {
        self.seconds = seconds
        guard let path else {
            file = nil
            return
        }
        // Each line is one write at the end, so that those of several processes do not mix.
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func work(_ event: Event<CheckoutSession>) async throws {
        write("begin \(event.id ?? "-")")
        if seconds > 0 { try await Task.sleep(for: .seconds(seconds)) }
        write("end \(event.id ?? "-")")
    }

    /// Notes what became of a delivery. A delivery that was handled is committed by now.
    func note(_ report: DeliveryReport) {
        let id = report.id?.rawValue.split(separator: "/").last ?? "-"
        if case .handled = report.outcome {
            write(report.storeError == nil ? "committed \(id)" : "uncommitted \(id)")
        }
    }

    func write(_ line: String) {
        try? file?.write(contentsOf: Data("\(getpid()) \(line)\n".utf8))
    }
}
