import Metrics
import Testing

@testable import ShopServer

@Suite struct MetricsRegistryTests {
    @Test("Metrics are in the text format of Prometheus")
    func text() {
        let registry = MetricsRegistry()
        for value in ["a", "a", "\"\\\n"] {
            Counter(label: "hits", dimensions: [("x", value)], factory: registry).increment()
        }
        Timer(label: "time", factory: registry).recordNanoseconds(500_000_000)
        Timer(label: "time", factory: registry).recordNanoseconds(1_000_000_000)
        Gauge(label: "level", factory: registry).record(7)
        Meter(label: "tasks", factory: registry).increment(by: 2)
        Meter(label: "tasks", factory: registry).decrement(by: 1)
        #expect(
            registry.text == #"""
                # TYPE hits counter
                hits{x="\"\\\n"} 1.0
                hits{x="a"} 2.0
                # TYPE level gauge
                level 7.0
                # TYPE tasks gauge
                tasks 1.0
                # TYPE time_seconds summary
                time_seconds_count 2
                time_seconds_sum 1.5

                """#)
    }
}
