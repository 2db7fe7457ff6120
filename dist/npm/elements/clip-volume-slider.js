import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-DBsNAMmL.js";
