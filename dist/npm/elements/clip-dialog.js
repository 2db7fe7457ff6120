import"../chunks/clip-controls-oX4ThlfC.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-Bul6hpCd.js";import"../chunks/clip-player-CCjF8L6l.js";
