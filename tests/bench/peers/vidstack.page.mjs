import 'vidstack/player/styles/default/theme.css';
import 'vidstack/player/styles/default/layouts/video.css';
import 'vidstack/player';
import 'vidstack/player/layouts/default';
import 'vidstack/player/ui';

window.benchPeer = {
  play(root) {
    const player = root.querySelector('media-player');
    player.startLoading?.();
    return player.play();
  },
};
