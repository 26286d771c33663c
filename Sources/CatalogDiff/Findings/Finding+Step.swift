extension Finding {
    /// The part of the catalog's version number that the change raises.
    package var step: VersionStep {
        switch kind {
        case .eventDeprecated, .eventUndeprecated, .propertyDeprecated, .propertyUndeprecated,
            .documentationChanged:
            .patch
        case .eventAdded, .versionAdded, .attributeAdded, .propertyAddedOptional,
            .propertyAddedRequired, .enumValueAdded, .unionVariantAdded:
            isBreakingReceivers ? .major : .minor
        case .propertyNoLongerNullable: change.facts.isRequired ? .minor : .patch
        case .propertyBecameNullable: change.facts.isRequired ? .major : .patch
        case .swiftNameChanged: verdict(.source).level == .breaks ? .major : .minor
        default: .major
        }
    }

    private var isBreakingReceivers: Bool { verdict(.receive).level == .breaks }
}
