import CheckoutEvents
import Foundation
import WebhookEvents
import WebhookReceiver

/// Logs the work of the shop: a line when the work on an event begins, and one when it ends.
struct Journal: Sendable {
    private let file: FileHandle?
    private let seconds: Double

    /// - Parameters:
    ///   - path: The file of the journal, to which several processes may append; `nil` for none.
    ///   - seconds: The duration of the work on an event.
    init(path: String?, seconds: Double) throws {
        self.seconds = seconds
        guard let path else {
            file = nil
            return
        }
        // Each line is appended in a single write, so that lines of several processes do not mix.
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// - Parameter middle: Called while the work is done.
    func work(_ event: Event<CheckoutSession>, _ middle: () -> Void = {}) async throws {
        write("begin \(event.id ?? "-")")
        if seconds > 0 { try await Task.sleep(for: .seconds(seconds)) }
        middle()
        write("end \(event.id ?? "-")")
    }

    /// Logs the outcome of a delivery, which has been committed if it was handled.
    func note(_ report: DeliveryReport) {
        guard file != nil else { return }
        let id = report.id?.rawValue.split(separator: "/").last ?? "-"
        if case .handled = report.outcome {
            write(report.storeError == nil ? "committed \(id)" : "uncommitted \(id)")
        }
    }

    /// Logs the outcome of an attempt to handle an event of the inbox.
    func note(_ report: InboxReport) {
        let id = report.lease.entry.request.id.rawValue.split(separator: "/").last ?? "-"
        switch report.outcome {
        case .handled where report.storeError == nil: write("committed \(id)")
        case .buried where report.storeError == nil: write("buried \(id)")
        default: write("\(report.outcome.name) \(id)")
        }
    }

    func write(_ line: @autoclosure () -> String) {
        guard let file else { return }
        try? file.write(contentsOf: Data("\(getpid()) \(line())\n".utf8))
    }
}
