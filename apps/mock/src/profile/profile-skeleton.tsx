/** Stands where a profile is about to be. */
export function ProfileSkeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading the profile</span>
      <div className="bone portrait" />
      <div className="bone name" />
      <div className="bone line" />
      <div className="bone block" />
      <div className="bone block" />
    </div>
  )
}
