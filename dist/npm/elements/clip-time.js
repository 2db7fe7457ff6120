export{f as ClipTime}from"../chunks/clip-controls-1v6gI_zs.js";import"lit";import"../chunks/clip-player-B5zSFzjK.js";
