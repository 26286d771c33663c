/// The state of a reader inside one object, whose keys are declared by a ``JSONKeys``.
package struct JSONObjectScope {
    @usableFromInline let keys: JSONKeys
    @usableFromInline let start: Int
    @usableFromInline var isFirst = true
    @usableFromInline var expected = 0
    @usableFromInline var seen = JSONKeys.Set()
    @usableFromInline var unique = JSONKeys.Set()

    /// Records that a key was read.
    @_transparent
    mutating func take(_ index: Int) {
        isFirst = false
        expected = index &+ 1
        seen.insert(index)
    }
}
