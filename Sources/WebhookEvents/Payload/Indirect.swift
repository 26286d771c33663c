/// Keeps a property outside its struct, for types that contain themselves or are large.
@propertyWrapper @frozen public struct Indirect<Value> {
    @usableFromInline var box: Box<Value>

    /// Keeps a value.
    @inlinable public init(wrappedValue: Value) { box = Box(wrappedValue) }

    /// The value.
    @inlinable public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect: Hashable, Equatable where Value: Hashable {}

/// Keeps an optional property outside its struct, for types that contain themselves or are large.
@propertyWrapper @frozen public struct IndirectOptional<Value> {
    @usableFromInline var box: Box<Value>?

    /// Keeps a value, or none.
    @inlinable public init(wrappedValue: Value?) { box = wrappedValue.map { Box($0) } }

    /// The value.
    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map { Box($0) } }
    }
}

extension IndirectOptional: Sendable where Value: Sendable {}
extension IndirectOptional: Hashable, Equatable where Value: Hashable {}

@usableFromInline final class Box<Value> {
    @usableFromInline let value: Value

    @inlinable init(_ value: Value) { self.value = value }
}

extension Box: Sendable where Value: Sendable {}

extension Box: Hashable, Equatable where Value: Hashable {
    @usableFromInline static func == (left: Box, right: Box) -> Bool {
        left === right || left.value == right.value
    }

    @usableFromInline func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
