/// The minimum and the maximum count.
struct CountBound {
    var minimum: Int?
    var maximum: Int?
}

extension CountBound {
    func contains(_ count: Int) -> Bool {
        count >= minimum ?? 0 && count <= maximum ?? Int.max
    }
}
