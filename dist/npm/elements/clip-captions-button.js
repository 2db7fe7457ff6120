import"../chunks/common-bTRGkS7w.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-B1FkhSor.js";import"../chunks/clip-player-CgzCJaGa.js";
