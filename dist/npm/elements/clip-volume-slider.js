import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-B1FkhSor.js";
