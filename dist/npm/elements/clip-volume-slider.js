import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DIhQej8q.js";
