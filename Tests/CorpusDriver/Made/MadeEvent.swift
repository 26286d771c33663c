import Foundation
import WebhookEvents

/// An event of a known type, with any type of payload.
protocol MadeEvent: EventProtocol {
    /// A copy of this event that is created in Swift.
    ///
    /// - Parameter hasTime: Whether the time is passed to it; false if it is a property of the payload.
    func remade(hasTime: Bool) -> any MadeEvent

    /// This event with one property of the payload from another event.
    func changed(at path: ArraySlice<BodyPath.Step>, as other: any MadeEvent) -> (any MadeEvent)?

    /// This event with the identifier, the time and the source of another event.
    func renamed(as other: any MadeEvent) -> any MadeEvent

    /// Whether another event is equal, and has the same hash value.
    func isSame(as other: any EventProtocol) -> Bool
}

extension Event: MadeEvent {
    func remade(hasTime: Bool) -> any MadeEvent {
        Event(
            id: id, time: hasTime ? time : nil, source: source, data: FreshCopy.of(data))
    }

    func changed(at path: ArraySlice<BodyPath.Step>, as other: any MadeEvent) -> (any MadeEvent)? {
        guard let other = other as? Event else { return nil }
        var copy = self
        copy.data = PropertyChange(path: path).applied(to: data, from: other.data)
        return copy
    }

    func renamed(as other: any MadeEvent) -> any MadeEvent {
        var copy = self
        copy.id = other.id
        copy.time = other.time
        copy.source = other.source
        return copy
    }

    func isSame(as other: any EventProtocol) -> Bool {
        guard let other = other as? Event else { return false }
        return self == other && hashValue == other.hashValue
    }
}
