import"../chunks/common-bTRGkS7w.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-B1FkhSor.js";import"../chunks/clip-player-CgzCJaGa.js";
