import"../chunks/common-bTRGkS7w.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-B1FkhSor.js";import"../chunks/clip-player-CgzCJaGa.js";
