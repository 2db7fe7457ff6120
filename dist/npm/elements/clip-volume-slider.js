import"../chunks/common-BSobU6Zd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-M18Rf5db.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-O7SeK6DN.js";
