/// The state of a reader inside one object, whose keys are declared by a ``JSONKeys``.
@_spi(Reading) public struct JSONObjectScope {
    @usableFromInline let keys: JSONKeys
    @usableFromInline let start: Int
    @usableFromInline var isFirst = true
    @usableFromInline var expected = 0
    @usableFromInline var seen = JSONKeys.Set()
    /// Whether keys were read that are not declared.
    package internal(set) var hasOthers = false

    /// Records that a key was read.
    @_transparent
    @usableFromInline mutating func take(_ index: Int) {
        isFirst = false
        expected = index &+ 1
        seen.insert(index)
    }
}
