export{k as ClipVolumeSlider}from"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"../chunks/words-5apH8NZx.js";import"../chunks/clip-player-_qmugDQQ.js";
