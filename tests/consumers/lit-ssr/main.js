import 'inline-clip';
import 'inline-clip/inline-clip.css';
