import Benchmark
import Foundation
import WebhookEvents

/// A type of a property whose nested values can all be read.
protocol ValuesRead {
    /// Reads the value of each property.
    func readEverything()
}

extension ValuesRead {
    func readEverything() { blackHole(self) }
}

extension String: ValuesRead {}
extension Int: ValuesRead {}
extension Double: ValuesRead {}
extension Bool: ValuesRead {}
extension DateTime: ValuesRead {}
extension CalendarDate: ValuesRead {}
extension URI: ValuesRead {}
extension JSONValue: ValuesRead {}
extension Decimal: ValuesRead {}
extension UUID: ValuesRead {}
extension Date: ValuesRead {}

extension Optional: ValuesRead where Wrapped: ValuesRead {
    func readEverything() { self?.readEverything() }
}

extension Array: ValuesRead where Element: ValuesRead {
    func readEverything() {
        for element in self { element.readEverything() }
    }
}

extension JSONMap: ValuesRead where Value: ValuesRead {
    func readEverything() {
        for (_, value) in self { value.readEverything() }
    }
}
