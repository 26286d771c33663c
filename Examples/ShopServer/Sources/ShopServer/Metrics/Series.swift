import Metrics
import Synchronization

/// The values of a metric with certain labels.
final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler,
    TimerHandler
{
    enum Kind: String {
        case counter, gauge, summary
    }

    private struct Values {
        var count = 0
        var sum = 0.0
    }

    private let kind: Kind
    private let values = Mutex(Values())

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// The lines of this series.
    func text(_ name: String, labels: String) -> String {
        let values = values.withLock { $0 }
        let labels = labels.isEmpty ? "" : "{\(labels)}"
        return switch kind {
        case .counter, .gauge: "\(name)\(labels) \(values.sum)\n"
        case .summary:
            "\(name)_count\(labels) \(values.count)\n\(name)_sum\(labels) \(values.sum)\n"
        }
    }

    private func add(_ value: Double) {
        values.withLock {
            $0.count += 1
            $0.sum += value
        }
    }

    func reset() { values.withLock { $0 = Values() } }
    func set(_ value: Double) { values.withLock { $0.sum = value } }
    func set(_ value: Int64) { set(Double(value)) }
    func increment(by amount: Int64) { add(Double(amount)) }
    func increment(by amount: Double) { add(amount) }
    func decrement(by amount: Double) { add(-amount) }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { kind == .gauge ? set(value) : add(value) }
    func recordNanoseconds(_ duration: Int64) { add(Double(duration) / 1_000_000_000) }
}
