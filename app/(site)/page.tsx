export default function Page() {
  return <h1>Starboard</h1>;
}
